package org.lectern.boot.settings;

import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** What values of a kind look like; a word that would silently be read as “false” is refused. */
final class KindOfValue {
  private static final Pattern YES_OR_NO = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|1|0");

  private KindOfValue() {}

  static boolean takes(Class<?> kind, String value, long least, SmallRyeConfig config) {
    if (kind == boolean.class) return YES_OR_NO.matcher(value.strip()).matches();
    try {
      var read = config.convert(value, kind);
      if (read instanceof Number number) return number.longValue() >= least;
      return !(read instanceof Duration duration) || duration.toMillis() >= least;
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  static String words(Class<?> kind, long least) {
    if (kind == boolean.class) return "true or false";
    if (kind == int.class || kind == long.class) return "a whole number, at least " + least;
    if (kind == Duration.class) {
      return "a length of time such as 30s, 5m or 2h" + (least > 0 ? ", and not nothing" : "");
    }
    if (kind == Instant.class) return "an instant such as 2026-03-01T08:00:00Z";
    if (kind == ZoneId.class) return "a time zone such as Europe/Paris or UTC";
    if (kind == Path.class) return "the name of a file or folder";
    return "a value of the kind given in deploy/README.md";
  }
}
