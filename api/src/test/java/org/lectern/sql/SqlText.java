package org.lectern.sql;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.paging.ListSql;

/** SQL that stands in a static field, and the class that has it. */
public record SqlText(Class<?> in, String text) {
  private static final Pattern NO_NAMES = Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*");

  private static final Pattern WRITTEN =
      Pattern.compile("(?<!for )(?<!key )(?<!do )\\b(?:insert into|update|delete from) ([a-z_]+)");

  /** One table after another, with commas between them, each with or without a name of its own. */
  private static final Pattern READ =
      Pattern.compile(
          "(?<!delete )\\b(?:from|join|using) "
              + "(?=([a-z_]+(?: (?:as )?[a-z_]+)?(?: ?, ?[a-z_]+(?: (?:as )?[a-z_]+)?)*))");

  public static List<SqlText> all(JavaClasses classes) {
    var all = new ArrayList<SqlText>();
    for (var each : StaticValues.in(classes, Statement.class)) {
      all.add(new SqlText(each.type(), each.value().sql().toString()));
    }
    for (var each : StaticValues.in(classes, Fragment.class)) {
      all.add(new SqlText(each.type(), each.value().toString()));
    }
    for (var each : StaticValues.in(classes, ListSql.class)) {
      var list = each.value();
      all.add(new SqlText(each.type(), list.select() + " " + list.from() + list.conditions()));
    }
    return all;
  }

  /** The tables that it inserts into, updates or deletes from. */
  public Set<String> written() {
    var written = new LinkedHashSet<String>();
    var found = WRITTEN.matcher(plain());
    while (found.find()) written.add(found.group(1));
    return written;
  }

  /** The names that stand where tables do, parts of the sentence with a name among them. */
  public Set<String> read() {
    var read = new LinkedHashSet<String>();
    var found = READ.matcher(plain());
    while (found.find()) {
      for (var each : found.group(1).split(" ?, ?")) read.add(each.split(" ")[0]);
    }
    return read;
  }

  private String plain() {
    return NO_NAMES.matcher(text).replaceAll("''").replaceAll("\\s+", " ");
  }
}
