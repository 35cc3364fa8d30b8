package org.lectern.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where Lectern starts. */
@QuarkusMain
public class Main {
  private Main() {}

  public static void main(String... arguments) {
    EndOfProcess.prepare();
    try {
      Surroundings.prepare();
    } catch (StartRefused refused) {
      tell(refused);
      System.exit(1);
    }
    EndOfProcess.applicationBegins();
    Quarkus.run(null, Main::ended, arguments);
  }

  /** The sentence comes last, after whatever the log says. */
  private static void ended(int code, Throwable failure) {
    for (var at = failure; at != null; at = at.getCause()) {
      if (at instanceof StartRefused refused) tell(refused);
    }
    EndOfProcess.applicationEnded();
    System.exit(code);
  }

  private static void tell(StartRefused refused) {
    System.err.println("Lectern does not start: " + refused.getMessage());
  }
}
