package peygir.bench;

import java.time.Clock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import peygir.Application;
import peygir.sample.MovedClock;

/** The server in a process of its own, so that its heap and its processor time are nobody else's. */
public final class ServedOffice {

    private ServedOffice() {}

    public static void main(String[] settings) {
        new SpringApplicationBuilder(Application.class)
                .profiles("bench")
                .initializers(context -> {
                    var moved = MovedClock.startingOn(Generator.TODAY);
                    ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> moved);
                })
                .run(settings);
    }
}
