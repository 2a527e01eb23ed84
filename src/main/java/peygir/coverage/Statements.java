package peygir.coverage;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Statements extends Repository<Statement, UUID> {

    Statement save(Statement statement);
}
