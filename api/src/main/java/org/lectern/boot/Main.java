package org.lectern.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.BindException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/** The entry point. */
@QuarkusMain
public class Main {
  private static final Logger LOG = Logger.getLogger(Main.class);

  private Main() {}

  public static void main(String... arguments) {
    EndOfProcess.prepare();
    try {
      Surroundings.prepare();
    } catch (StartRefused refused) {
      System.exit(tell(refused));
    } catch (RuntimeException unexpected) {
      System.exit(tell(refusal(unexpected)));
    }
    EndOfProcess.applicationBegins();
    Quarkus.run(null, Main::ended, arguments);
  }

  /** The sentence comes last, after the log. */
  private static void ended(int code, Throwable failure) {
    var exit = failure == null ? code : tell(refusal(failure));
    EndOfProcess.applicationEnded();
    System.exit(exit);
  }

  /** Only unexpected failures are logged with a stack trace. */
  static StartRefused refusal(Throwable failure) {
    for (var at = failure; at != null; at = at.getCause()) {
      if (at instanceof StartRefused refused) return refused;
      if (at instanceof BindException) return portTaken();
    }
    LOG.error("The start failed", failure);
    return new StartRefused(
        ExitCode.UNEXPECTED, "something unexpected went wrong; see the log above.");
  }

  private static StartRefused portTaken() {
    var port = ConfigProvider.getConfig().getOptionalValue("quarkus.http.port", String.class);
    return new StartRefused(
        ExitCode.PORT_TAKEN,
        ("port %s is already in use. Stop what is using it, or choose another: "
                + "QUARKUS_HTTP_PORT.")
            .formatted(port.orElse("8080")));
  }

  private static int tell(StartRefused refused) {
    System.err.println("Lectern does not start: " + refused.getMessage());
    return refused.code().number;
  }
}
