package org.lectern.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import org.lectern.Given;

/** One value out of the tables. */
public final class QueryOne {
  private QueryOne() {}

  public static String text(String sql, Object... parameters) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var query = Given.bean(EntityManager.class).createNativeQuery(sql);
              for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
              return String.valueOf(query.getSingleResult());
            });
  }
}
