package org.lectern.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The columns of one kind of file: groups of which at least one column is required, optional
 * columns, and known columns that are ignored. Names match without regard to case, spaces, {@code
 * _} and {@code -}.
 */
public record CsvColumns(List<List<String>> required, List<String> optional, List<String> unread) {
  public CsvColumns {
    required = required.stream().map(List::copyOf).toList();
    optional = List.copyOf(optional);
    unread = List.copyOf(unread);
  }

  public static CsvColumns requiring(String... names) {
    var columns = new CsvColumns(List.of(), List.of(), List.of());
    for (var name : names) columns = columns.andOneOf(name);
    return columns;
  }

  /** These columns, and at least one of the names. */
  public CsvColumns andOneOf(String... names) {
    var groups = new ArrayList<>(required);
    groups.add(List.of(names));
    return new CsvColumns(groups, optional, unread);
  }

  /** These columns, and the names where they are given. */
  public CsvColumns andMaybe(String... names) {
    var all = new ArrayList<>(optional);
    all.addAll(List.of(names));
    return new CsvColumns(required, all, unread);
  }

  /** These columns, and names that are silently ignored unless a column has the same name. */
  public CsvColumns passingOver(List<String> names) {
    return new CsvColumns(required, optional, names);
  }

  boolean passesOver(String header) {
    return unread.stream().anyMatch(name -> key(name).equals(key(header)));
  }

  /** The name of the column that the header means; null where there is none. */
  String named(String header) {
    var key = key(header);
    return all().stream().filter(name -> key(name).equals(key)).findFirst().orElse(null);
  }

  private List<String> all() {
    var all = new ArrayList<String>();
    required.forEach(all::addAll);
    all.addAll(optional);
    return all;
  }

  static String key(String name) {
    return name.replaceAll("[\\s\\p{Z}\\p{Cf}_-]", "").toLowerCase(Locale.ROOT);
  }
}
