package org.lectern.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.paging.SortKeys.Ordered;
import org.lectern.sql.Prepared;
import org.lectern.sql.StaticValues;

/** Every list, in each of its orders, with all that narrows it, is held against the schema. */
@QuarkusTest
class ListSqlTest {
  @Test
  void everyListFitsTheSchema() throws SQLException {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lectern");
    var faults = new ArrayList<String>();
    var lists = StaticValues.of(classes, ListSql.class);
    try (var connection = Given.bean(DataSource.class).getConnection()) {
      for (var list : lists) faults.addAll(faults(connection, list));
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(lists.size() >= 10, "only " + lists.size() + " lists were found");
  }

  private static List<String> faults(Connection connection, ListSql<?, ?> list) {
    var faults = new ArrayList<String>();
    for (var key : list.keys().all()) {
      for (var descending : List.of(true, false)) {
        var order = new ArrayList<>(List.of(new Ordered(key.sql(), key.type(), descending)));
        if (list.search() != null) order.add(list.search().nearest("q"));
        order.add(list.keys().tie());
        var after = new Cursor("2026-01-01T00:00:00Z", Collections.nCopies(order.size(), ""));
        faults.addAll(
            Prepared.faults(connection, narrowed(list).page(order, after, 10), list.rows()));
      }
    }
    faults.addAll(Prepared.faults(connection, narrowed(list).counting(), null));
    return faults;
  }

  /** By everything at once; preparing asks for no values. */
  private static Pager<?> narrowed(ListSql<?, ?> list) {
    var narrowed = list.with(null);
    for (var condition : list.conditions()) narrowed.only(condition, null);
    return list.search() == null ? narrowed : narrowed.search("q");
  }
}
