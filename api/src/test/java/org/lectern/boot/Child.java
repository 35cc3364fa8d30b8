package org.lectern.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of its own that runs a main class with a given environment, in an own folder. */
public record Child(Process process, Path output) {
  public static Child started(Class<?> main, Path folder, Map<String, String> environment)
      throws IOException {
    var output = Files.createTempFile(folder, "output", ".txt");
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("LECTERN_DATA_DIR", folder.resolve("data").toString());
    builder.environment().put("LECTERN_KEYS_DIR", folder.resolve("keys").toString());
    builder.environment().putAll(environment);
    return new Child(builder.start(), output);
  }

  /** Its exit code. */
  public int ended() throws InterruptedException {
    return process.waitFor();
  }

  void killedAfter(long millis) throws InterruptedException {
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  public String said() throws IOException {
    return Files.readString(output);
  }
}
