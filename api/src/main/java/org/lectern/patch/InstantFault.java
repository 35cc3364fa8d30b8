package org.lectern.patch;

import java.util.regex.Pattern;

/** Says what keeps a text from being an instant, and how to mend it. */
public final class InstantFault {
  private static final Pattern NO_OFFSET =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?)?");
  private static final Pattern BLANK_FOR_PLUS = Pattern.compile(".*T.* \\d{2}:\\d{2}");

  private InstantFault() {}

  public static String sentence(String text) {
    if (NO_OFFSET.matcher(text).matches()) {
      return "“%s” has no offset. Say which: 2026-03-01T08:00:00+01:00, or end it with Z for UTC."
          .formatted(text);
    }
    if (BLANK_FOR_PLUS.matcher(text).matches()) {
      return "“%s” has a blank where a + belongs: in an address write %%2B, or end it with Z."
          .formatted(text);
    }
    return "“%s” is not a date and time that exists. Write it as 2026-03-01T08:00:00+01:00."
        .formatted(text);
  }
}
