package org.lectern.identity.origin;

import java.util.List;
import java.util.Optional;

/**
 * A readable browser name such as “Firefox on Windows”, from its user agent. Most browsers also
 * name others, so the order matters.
 */
final class BrowserName {
  /** A piece of a user agent and the name that it means. */
  private record Mark(String text, String name) {}

  private static final List<Mark> PROGRAMS =
      List.of(
          new Mark("Edg", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("SamsungBrowser", "Samsung Internet"),
          new Mark("Vivaldi", "Vivaldi"),
          new Mark("Firefox", "Firefox"),
          new Mark("FxiOS", "Firefox"),
          new Mark("CriOS", "Chrome"),
          new Mark("Chrome", "Chrome"),
          new Mark("Safari", "Safari"),
          new Mark("curl/", "curl"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Android", "Android"),
          new Mark("Windows", "Windows"),
          new Mark("CrOS", "ChromeOS"),
          new Mark("Mac OS X", "macOS"),
          new Mark("Linux", "Linux"));

  private BrowserName() {}

  /** Null where nothing is recognised. */
  static String of(String userAgent) {
    if (userAgent == null) return null;
    var program = first(PROGRAMS, userAgent);
    var system = first(SYSTEMS, userAgent);
    if (program.isEmpty()) return system.orElse(null);
    return system.map(on -> program.get() + " on " + on).orElse(program.get());
  }

  private static Optional<String> first(List<Mark> marks, String text) {
    return marks.stream().filter(mark -> text.contains(mark.text)).map(Mark::name).findFirst();
  }
}
