package org.lectern.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where Lectern starts. */
@QuarkusMain
public class Main {
  private Main() {}

  public static void main(String... arguments) {
    try {
      Surroundings.prepare();
    } catch (StartRefused refused) {
      System.err.println("Lectern does not start: " + refused.getMessage());
      System.exit(1);
    }
    Quarkus.run(arguments);
  }
}
