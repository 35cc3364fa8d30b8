package org.lectern.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.matrix.Lists.Mark;
import org.lectern.matrix.Operations.Operation;

/**
 * Every list of the contract, read to its end by every kind of person: whose rows stand in it, what
 * its count says, and what a search finds.
 */
@QuarkusTest
class RowsOfListsTest {

  @Test
  void everyListHasARow() {
    var lists = new TreeSet<String>();
    Operations.published().lists().forEach(operation -> lists.add(operation.id()));
    assertEquals(lists, new TreeSet<>(Verdicts.rowsOfLists().rows().keySet()));
  }

  @Test
  void everybodySeesTheRowsOfTheTableAndCountsThem() {
    var lists = new Lists(new Stage());
    var expected = new ArrayList<String>();
    var found = new ArrayList<String>();
    var table = Verdicts.rowsOfLists();
    for (var operation : Operations.published().lists()) {
      var row = new ArrayList<String>();
      for (var person : Person.values()) row.add(verdict(lists, operation, person));
      found.add(Verdicts.line(operation.id(), row));
      expected.add(Verdicts.line(operation.id(), table.rows().getOrDefault(operation.id(), row)));
    }
    if (System.getProperty("matrix.print") != null) found.forEach(System.out::println);
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  /** Both rows, one's own alone, or none; each by a search where the list has one. */
  private static String verdict(Lists lists, Operation list, Person person) {
    var marks = lists.marks(list, person);
    var own = isShown(lists, list, person, marks.own());
    var foreign = isShown(lists, list, person, marks.foreign());
    if (own && foreign) return "all";
    if (foreign) return "WRONG";
    if (own) assertShowsNothingElseUnasked(lists, list, person, marks.foreign());
    return own ? "own" : "-";
  }

  private static boolean isShown(Lists lists, Operation list, Person person, Mark mark) {
    var pages = lists.read(list, person, list.takes("q") ? mark.name() : null);
    assertEquals(pages.total(), pages.rows(), () -> list.id() + " counts for " + person);
    return pages.text().contains(mark.text());
  }

  /** The whole list, where it is one's own alone, and so a short one. */
  private static void assertShowsNothingElseUnasked(
      Lists lists, Operation list, Person person, Mark foreign) {
    var pages = lists.read(list, person, null);
    assertEquals(pages.total(), pages.rows(), () -> list.id() + " counts for " + person);
    assertFalse(
        pages.text().contains(foreign.text()), () -> list.id() + " shows too much to " + person);
  }
}
