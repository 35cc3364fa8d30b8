package org.lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A shell script that a test runs as a person would, and what it printed. */
public final class Script {
  private Script() {}

  /** Runs bash with these arguments in a folder; its last lines are the message where it fails. */
  public static String run(Path folder, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var command = new java.util.ArrayList<>(java.util.List.of("bash"));
    command.addAll(java.util.List.of(arguments));
    var output = Files.createTempFile("script", ".out");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    var process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroyForcibly().waitFor();
    var printed = Files.readString(output);
    Files.delete(output);
    var tail = printed.substring(Math.max(0, printed.length() - 2000));
    assertEquals(0, process.exitValue(), tail);
    return printed;
  }
}
