package org.lectern;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;

/** The mappings of entities match the tables that the migrations create. */
@QuarkusTest
class MappingTest {
  @Test
  void everyEntityFitsItsTable() {
    var schema = Given.bean(EntityManagerFactory.class).getSchemaManager();
    assertDoesNotThrow(schema::validate);
  }
}
