package peygir.operations;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import peygir.identity.FirstAdministrator;
import peygir.shared.DomainException;

/** Makes the account of an administrator, who makes the others: the server itself comes without any. */
@Component
class CreateAdmin implements Operation {

    /** Letters and digits that are not mistaken for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 16;

    private final FirstAdministrator administrators;

    CreateAdmin(FirstAdministrator administrators) {
        this.administrators = administrators;
    }

    @Override
    public String name() {
        return "create-admin";
    }

    @Override
    public String usage() {
        return "create-admin SIGN-IN-NAME [NAME]   (the password from PEYGIR_ADMIN_PASSWORD, else a random one is printed)";
    }

    @Override
    public List<String> run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            throw Refusal.wrongUsage("usage: " + usage());
        }
        var given = Optional.ofNullable(System.getenv("PEYGIR_ADMIN_PASSWORD")).filter(password -> !password.isBlank());
        var password = given.orElseGet(CreateAdmin::random);
        try {
            administrators.appoint(arguments.getFirst(), arguments.getLast(), password);
        } catch (DomainException refused) {
            throw Refusal.failed(switch (refused.translationKey()) {
                case "identity.FirstAdministrator.nameTaken" -> "there is an account named " + arguments.getFirst() + " already";
                case "identity.FirstAdministrator.passwordTooShort" ->
                    "the password has fewer than " + FirstAdministrator.SHORTEST_PASSWORD + " characters";
                default -> "a sign-in name is 3 to 60 Latin letters, digits, dots, hyphens or underscores";
            });
        }
        var made = "made the administrator " + arguments.getFirst();
        return given.isPresent() ? List.of(made) : List.of(made, "with the password " + password);
    }

    private static String random() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
