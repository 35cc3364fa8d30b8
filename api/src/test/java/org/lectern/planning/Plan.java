package org.lectern.planning;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.identity.User;

/** A request for a session, in the words of its JSON; and what became of it. */
public final class Plan {
  public static final String SESSIONS = "/api/v1/sessions";

  private Plan() {}

  /** The issue's own example, with names that nobody else has. */
  public static Map<String, Object> onboarding(String title) {
    var plan = titled(title);
    plan.put("timeZone", "Europe/Paris");
    plan.put("displayStart", "2026-02-20T00:00:00+01:00");
    plan.put("accessStart", "2026-03-01T08:00:00+01:00");
    plan.put("accessEnd", "2026-06-30T18:00:00+02:00");
    plan.put("coachDaysBefore", 14);
    plan.put("coachDaysAfter", 30);
    plan.put("visibilityAfterEnd", "READ_ONLY");
    return plan;
  }

  public static Map<String, Object> titled(String title) {
    return new LinkedHashMap<>(Map.of("title", title));
  }

  /** The address of a new session that this person made. */
  public static String session(User maker, Map<String, Object> plan) {
    return As.user(maker)
        .body(plan)
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  public static UUID id(String address) {
    return UUID.fromString(address.substring(address.length() - 36));
  }

  /** What each of them answers when all are asked at once. */
  public static <T> List<T> together(List<Callable<T>> asked) throws Exception {
    var pool = Executors.newFixedThreadPool(asked.size());
    try {
      var answers = new ArrayList<T>();
      for (var answer : pool.invokeAll(asked)) answers.add(answer.get());
      return answers;
    } finally {
      pool.shutdown();
    }
  }

  /** How often that was written down of the session. */
  public static long changes(String address, String kind) {
    return count("(select * from session_change where kind = '" + kind + "') c", id(address));
  }

  public static long count(String table, UUID session) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    Given.bean(EntityManager.class)
                        .createNativeQuery(
                            "select count(*) from " + table + " where session_id = ?1", Long.class)
                        .setParameter(1, session)
                        .getSingleResult());
  }
}
