package org.lectern.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The most common passwords, in lower case. */
final class CommonPasswords {
  /** Also served to the client, which checks them while somebody types. */
  private static final String LIST = "/META-INF/resources/passwords/common.txt";

  private static final Set<String> ALL = read();

  private CommonPasswords() {}

  static boolean has(String folded) {
    return ALL.contains(folded);
  }

  private static Set<String> read() {
    var list = CommonPasswords.class.getResourceAsStream(LIST);
    try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return lines.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
