package org.lectern.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Processes of their own, in which memory runs out in every place that swallows what it catches.
 */
class OutOfMemoryTest {
  @ParameterizedTest
  @EnumSource(Exhausted.Place.class)
  void endsTheProcess(Exhausted.Place place) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var logging = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"; // the product's
    var main = Exhausted.class.getName();
    var process =
        new ProcessBuilder(java, "-Xmx24m", logging, "-cp", classes, main, place.name())
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    try {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it lives on");
      assertEquals(OutOfMemory.EXIT_CODE, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }
}
