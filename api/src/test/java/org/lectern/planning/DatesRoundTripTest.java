package org.lectern.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.dates.WallClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.signin.AccessTokens;

/**
 * Instants that are sent from any zone come back as they went in, whatever the zone of the session
 * and of the machine, and stay as they are when what came back is sent again.
 */
@QuarkusTest
class DatesRoundTripTest {
  private static final int CASES = 50;
  private static final String[] BOUNDS = {
    "displayStart", "accessStart", "coachAccessStart", "coachAccessEnd", "accessEnd", "displayEnd"
  };

  private final String token =
      Given.bean(AccessTokens.class).issue(Given.signIn(Given.user(PlatformRole.SESSION_ADMIN)));

  /** A session's zone, where its dates are sent from, and six instants, none twice, in order. */
  private record Case(ZoneId zone, ZoneId sender, TreeSet<Instant> instants) {}

  @ParameterizedTest(name = "on a machine in {0}")
  @ValueSource(strings = {"UTC", "America/St_Johns", "Australia/Lord_Howe"})
  void instantsComeBackAsTheyWereSent(String machine) {
    var zoneBefore = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(machine));
    try {
      JqwikSession.run(
          () ->
              cases().generator(CASES).stream(new Random(machine.hashCode()))
                  .limit(CASES)
                  .forEach(drawn -> check(drawn.value())));
    } finally {
      TimeZone.setDefault(zoneBefore);
    }
  }

  private void check(Case asked) {
    var dates = new LinkedHashMap<String, Object>();
    var instants = asked.instants().iterator();
    for (var bound : BOUNDS) dates.put(bound, sent(instants.next(), asked.sender()));
    var plan = Plan.titled(Given.unique("Round trip"));
    plan.put("timeZone", asked.zone().getId());
    plan.putAll(dates);
    var address = made(plan);
    assertCameBack(asked, read(address));
    As.token(token)
        .contentType("application/merge-patch+json")
        .header("If-Match", As.token(token).get(address).header("ETag"))
        .body(datesOf(read(address)))
        .patch(address)
        .then()
        .statusCode(200);
    assertCameBack(asked, read(address));
  }

  private static void assertCameBack(Case asked, Map<String, Object> session) {
    var instants = asked.instants().iterator();
    for (var bound : BOUNDS) {
      var instant = instants.next();
      assertEquals(
          instant, Instant.parse((String) session.get(bound)), () -> bound + " of " + asked);
    }
  }

  private String made(Map<String, Object> plan) {
    return As.token(token)
        .body(plan)
        .post(Plan.SESSIONS)
        .then()
        .statusCode(201)
        .extract()
        .header("Location");
  }

  private Map<String, Object> read(String address) {
    return As.token(token).get(address).then().statusCode(200).extract().path("$");
  }

  private static Map<String, Object> datesOf(Map<String, Object> session) {
    var dates = new LinkedHashMap<String, Object>();
    for (var bound : BOUNDS) dates.put(bound, session.get(bound));
    return dates;
  }

  /** As a clock in that zone shows it, with its offset of that moment. */
  private static String sent(Instant instant, ZoneId zone) {
    return OffsetDateTime.ofInstant(instant, zone).toString();
  }

  private static Arbitrary<Case> cases() {
    return Combinators.combine(zones(), zones(), instants().set().ofSize(BOUNDS.length))
        .as((zone, sender, instants) -> new Case(zone, sender, new TreeSet<>(instants)));
  }

  /** Any of the world's, and often those whose clocks are awkward. */
  private static Arbitrary<ZoneId> zones() {
    var awkward =
        Arbitraries.of(
            "Europe/Paris",
            "America/New_York",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "Pacific/Apia",
            "Pacific/Kiritimati",
            "UTC");
    var all = Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).filter(WallClock::isZone);
    return Arbitraries.oneOf(awkward, all).map(ZoneId::of);
  }

  /** Any microsecond of the lawful years, and often one at a change of clocks or of the year. */
  private static Arbitrary<Instant> instants() {
    var first = Instant.parse("1900-01-02T00:00:00Z");
    var last = Instant.parse("2999-12-30T23:59:59.999999Z");
    var any =
        Arbitraries.longs()
            .between(0, 1_000_000 * ChronoUnit.SECONDS.between(first, last))
            .map(micros -> first.plus(micros, ChronoUnit.MICROS));
    return Arbitraries.oneOf(any, Arbitraries.of(turns()));
  }

  /** Just before, at and after what makes clocks jump. */
  private static Instant[] turns() {
    return IntStream.of(-3_600_000, -1, 0, 1, 3_599_999)
        .boxed()
        .flatMap(
            micros ->
                Map.of(
                        "2026-03-29T03:00", "Europe/Paris",
                        "2026-10-25T02:00", "Europe/Paris",
                        "2026-11-01T01:30", "America/St_Johns",
                        "2026-04-05T01:30", "Australia/Lord_Howe",
                        "2026-01-01T00:00", "Asia/Kathmandu",
                        "2028-02-29T23:59", "America/New_York",
                        "2026-12-31T23:59", "Pacific/Kiritimati")
                    .entrySet()
                    .stream()
                    .map(it -> LocalDateTime.parse(it.getKey()).atZone(ZoneId.of(it.getValue())))
                    .map(it -> it.toInstant().plus(micros, ChronoUnit.MICROS)))
        .distinct()
        .toArray(Instant[]::new);
  }
}
