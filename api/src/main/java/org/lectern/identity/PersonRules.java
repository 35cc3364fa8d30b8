package org.lectern.identity;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.access.dates.WallClock;
import org.lectern.problem.Faults;
import org.lectern.query.Query;

/** The rules for the details of a person, whatever their source. */
public final class PersonRules {
  static final String USERNAME_SHAPE = "[A-Za-z0-9][A-Za-z0-9._@+-]{0,99}";
  static final int LONGEST_NAME = 100;
  static final int LONGEST_EMAIL = 254;
  static final int LONGEST_EXTERNAL_ID = 100;
  static final int LONGEST_LANGUAGE = 35;

  private static final Pattern USERNAME = Pattern.compile(USERNAME_SHAPE);
  private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{Z}@,;<>\"]+@[^\\s\\p{Z}@,;<>\"]+");

  private PersonRules() {}

  public static void username(Faults faults, String username) {
    faults.required("/username", username);
    if (username == null || username.isBlank()) return;
    if (!USERNAME.matcher(username).matches()) {
      faults.add("/username", "bad-username");
    } else if (Query.id(username).isPresent()) {
      faults.add("/username", "looks-like-an-id.username");
    }
  }

  public static void names(Faults faults, String firstName, String lastName) {
    faults.required("/firstName", firstName).line("/firstName", firstName, LONGEST_NAME);
    faults.required("/lastName", lastName).line("/lastName", lastName, LONGEST_NAME);
  }

  public static void email(Faults faults, String email) {
    faults.required("/email", email).line("/email", email, LONGEST_EMAIL);
    if (email != null && !email.isBlank() && !EMAIL.matcher(email).matches()) {
      faults.add("/email", "bad-email", email);
    }
  }

  public static void zoneAndLanguage(Faults faults, String timeZone, String language) {
    if (timeZone != null && !WallClock.isZone(timeZone)) {
      faults.add("/timeZone", "unknown-time-zone.person", timeZone);
    }
    if (language != null && !isLanguage(language)) {
      faults.add("/language", "unknown-language", language);
    }
  }

  private static boolean isLanguage(String tag) {
    try {
      var language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return tag.length() <= LONGEST_LANGUAGE && (language.length() == 2 || language.length() == 3);
    } catch (IllformedLocaleException notATag) {
      return false;
    }
  }

  static String blankIsAbsent(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
