package org.lectern.sql;

import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.paging.ListSql;

/**
 * What the compiler cannot see: every statement of the code is prepared by the database, and its
 * parameters and columns are held against the records that give and take them.
 */
@QuarkusTest
class StatementsTest {
  private static final JavaClasses LECTERN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lectern");

  private static final Set<Class<?>> MADE_ONCE =
      Set.of(Statement.class, Fragment.class, ListSql.class);

  /** What others make statements with. */
  private static final Set<String> MAKERS =
      Set.of("org.lectern.paging.ListSql", "org.lectern.paging.SearchText");

  @Test
  void everyStatementFitsTheSchema() throws SQLException {
    var faults = new ArrayList<String>();
    var seen = 0;
    try (var connection = Given.bean(DataSource.class).getConnection()) {
      for (var statement : StaticValues.of(LECTERN, Statement.class)) {
        var parts = List.of(statement.sql().bound());
        faults.addAll(Prepared.faults(connection, parts, statement.rows()));
        seen++;
      }
    }
    assertEquals("", String.join("\n", faults));
    assertTrue(seen > 20, "only " + seen + " statements were found");
  }

  /** One that is made anywhere else would not be found above. */
  @Test
  void everyStatementIsMadeInAStaticField() {
    var elsewhere = new ArrayList<String>();
    for (var type : LECTERN) {
      if (type.getPackageName().equals("org.lectern.sql")) continue;
      if (MAKERS.contains(type.getName())) continue;
      for (var call : type.getMethodCallsFromSelf()) {
        if (isMaking(call) && !isInStaticMaking(call)) elsewhere.add(call.getDescription());
      }
    }
    assertEquals(List.of(), elsewhere);
  }

  private static boolean isMaking(JavaAccess<?> call) {
    var owner = call.getTargetOwner();
    return MADE_ONCE.stream().anyMatch(owner::isEquivalentTo)
        && Set.of("of", "change", "ofMany", "parts").contains(call.getTarget().getName());
  }

  /** In a static initializer, or in a static method that returns what it makes for one. */
  private static boolean isInStaticMaking(JavaAccess<?> call) {
    var origin = call.getOrigin();
    if (origin.getName().equals("<clinit>")) return true;
    return origin.getModifiers().contains(STATIC)
        && origin.getAccessesToSelf().stream()
            .allMatch(access -> access.getOrigin().getName().equals("<clinit>"));
  }
}
