package org.lectern.paging;

import java.util.regex.Pattern;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Fragment;
import org.lectern.text.Trimmed;

/**
 * The SQL of a search: each word typed must occur in a column of searched texts, which holds each
 * text of a thing on its own line. The database's {@code search_fold} makes both the same; of its
 * words none holds a character that {@code like} would not take as it is.
 *
 * @param found what {@code q} finds
 * @param nearest what equals it, then what begins with it, then the rest
 */
record SearchText(Fragment<String> found, Fragment<String> nearest) {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 10;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

  private static final String FOUND =
      """
      (select search_fold(:sought)) <> '' and %s like all (array(
        select '%%' || word || '%%' from string_to_table(search_fold(:sought), ' ') as word))""";

  private static final String NEAREST =
      """
      case when strpos(%1$s, chr(10) || (select search_fold(:sought)) || chr(10)) > 0 then 0
        when strpos(%1$s, chr(10) || (select search_fold(:sought))) > 0 then 1 else 2 end""";

  static SearchText in(String column) {
    return new SearchText(
        Fragment.of(String.class, FOUND.formatted(column)),
        Fragment.of(String.class, NEAREST.formatted(column)));
  }

  SortKeys.Ordered nearest(String sought) {
    return new SortKeys.Ordered(nearest.with(sought), "integer", false);
  }

  /** 400 for a text longer than anybody types: each word costs a scan of all rows. */
  static String require(String q) {
    var text = Trimmed.of(q);
    var words = BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    if (text.codePointCount(0, text.length()) > LONGEST || words > MOST_WORDS) {
      throw ProblemException.malformed("q", "search-too-long", LONGEST, MOST_WORDS);
    }
    return text;
  }
}
