package peygir.identity;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import peygir.shared.AccountId;

interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    Account saveAndFlush(Account account);

    Optional<Account> findById(AccountId id);

    boolean existsBySignInName(String name);
}
