package org.lectern.database;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lectern.Sentences;

/** Provokes every kind of refusal by PostgreSQL, so that tests see the answer. */
@Path("/api/test/sql")
@Singleton
@PermitAll
public class SqlProbe {
  private static final String REFUSE =
      "do 'begin raise exception ''secret words of the database'' using errcode = ''%s''; end'";

  private final Map<String, Integer> times = new ConcurrentHashMap<>();
  private final EntityManager database;
  private final Sentences sentences;

  SqlProbe(EntityManager database, Sentences sentences) {
    this.database = database;
    this.sentences = sentences;
  }

  @GET
  @Path("{state}")
  @Operation(hidden = true)
  public String read(String state) {
    sentences.run(REFUSE.formatted(state));
    return "";
  }

  @POST
  @Path("{state}")
  @Transactional
  @Operation(hidden = true)
  public String write(String state) {
    database.createNativeQuery(REFUSE.formatted(state)).executeUpdate();
    return "";
  }

  /** Refused the first {@code times}, then taken; answers which time it was. */
  @POST
  @Path("{state}/{key}/{refusals}")
  @Transactional
  @Operation(hidden = true)
  public int later(String state, String key, int refusals) {
    var time = times.merge(key, 1, Integer::sum);
    if (time <= refusals) database.createNativeQuery(REFUSE.formatted(state)).executeUpdate();
    return time;
  }

  @GET
  @Path("{state}/{key}/times")
  @Operation(hidden = true)
  public int times(String state, String key) {
    return times.get(key);
  }

  /** A statement that takes longer than it may. */
  @PUT
  @Path("slow-statement")
  @Transactional
  @Operation(hidden = true)
  public String slow() {
    database.createNativeQuery("set local statement_timeout = 100").executeUpdate();
    database.createNativeQuery("select cast(pg_sleep(60) as text)").getSingleResult();
    return "";
  }

  /** Statements that each are in time, and together take longer than a transaction may. */
  @DELETE
  @Path("slow-transaction")
  @Transactional
  @TransactionConfiguration(timeout = 1)
  @Operation(hidden = true)
  public String slowInAll() {
    for (int i = 0; i < 4; i++) {
      database.createNativeQuery("select cast(pg_sleep(0.6) as text)").getSingleResult();
    }
    return "";
  }
}
