package org.lectern.boot;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The start, and then somebody of the same machine who connects without the password: what they are
 * told.
 */
public final class StrangerChild {
  private StrangerChild() {}

  public static void main(String... arguments) {
    Surroundings.prepare();
    var url = System.getProperty("quarkus.datasource.jdbc.url");
    try {
      DriverManager.getConnection(url, "postgres", "postgres").close();
      System.out.println("let in");
    } catch (SQLException refused) {
      System.out.println("refused " + refused.getSQLState());
    }
    System.exit(0);
  }
}
