package org.lectern.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where Lectern starts. */
@QuarkusMain
public class Main {
  private Main() {}

  public static void main(String... arguments) {
    Surroundings.prepare();
    Quarkus.run(arguments);
  }
}
