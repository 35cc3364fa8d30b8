package org.lectern.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL as JDBC takes it, and the names of its parameters in the order of their places. What looks
 * like a parameter inside quotes, comments and casts ({@code ::}) is not one.
 */
record NamedSql(String text, List<String> names) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*(?s:.*?)\\*/|::|:([A-Za-z][A-Za-z0-9]*)");

  static NamedSql parse(String sql) {
    var names = new ArrayList<String>();
    var text = TOKEN.matcher(sql).replaceAll(token -> placed(token, names));
    return new NamedSql(text, List.copyOf(names));
  }

  private static String placed(MatchResult token, List<String> names) {
    if (token.group(1) == null) return Matcher.quoteReplacement(token.group());
    names.add(token.group(1));
    return "?";
  }
}
