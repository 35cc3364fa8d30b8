package org.lectern;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;

/** What entities say of their tables is what the migrations made. */
@QuarkusTest
class MappingTest {
  @Test
  void everyEntityFitsItsTable() {
    var schema = Given.bean(EntityManagerFactory.class).getSchemaManager();
    assertDoesNotThrow(schema::validate);
  }
}
