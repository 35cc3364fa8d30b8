package org.lectern.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.problem.ProblemException;

/**
 * With three writers at once, two of them on the same thing, and waits of at most a quarter of a
 * second.
 */
class WritersTest {
  private final Writers writers = new Writers(new Few());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch done = new CountDownLatch(1);

  private static final class Few implements DatabaseSettings {
    @Override
    public Duration statementTime() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration lockWait() {
      return Duration.ofMillis(250);
    }

    @Override
    public int writers() {
      return 3;
    }

    @Override
    public int writersOfOneThing() {
      return 2;
    }
  }

  @AfterEach
  void letGo() {
    done.countDown();
    threads.shutdown();
  }

  @Test
  void refusesAThirdWriterOfOneThingAsBusyButNotOthers() throws Exception {
    stayAt("sessions/1");
    stayAt("sessions/1");
    assertEquals("busy", refusal("sessions/1"));
    assertEquals("done", writers.let("sessions/2", () -> "done"));
  }

  @Test
  void refusesAFourthWriterAsOverloaded() throws Exception {
    stayAt("sessions/1");
    stayAt("sessions/2");
    stayAt("sessions/3");
    assertEquals("overloaded", refusal("sessions/4"));
  }

  @Test
  void aPlaceIsFreeAgainWhenItsHolderIsDone() throws Exception {
    var first = stayAt("sessions/1");
    var second = stayAt("sessions/1");
    done.countDown();
    assertEquals(List.of("stayed", "stayed"), List.of(first.get(), second.get()));
    assertEquals("done", writers.let("sessions/1", () -> "done"));
  }

  @Test
  void aPlaceIsFreeAgainWhenItsHolderFails() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThrows(
          IllegalStateException.class,
          () ->
              writers.let(
                  "sessions/1",
                  () -> {
                    throw new IllegalStateException();
                  }));
    }
    assertEquals("done", writers.let("sessions/1", () -> "done"));
  }

  @ParameterizedTest(name = "{0} is about {1}")
  @CsvSource(
      textBlock =
          """
          /api/v1/sessions/7,                          sessions/7
          /api/v1/sessions/7/enrollments/8/extension,  sessions/7
          /api/v1/me/sessions/7/courses/8/visits,      sessions/7
          /api/v1/classes/7/members/8,                 classes/7
          /api/v1/sessions,
          /api/v1/me,
          /api/v1/me/password,
          /api/v1/auth/refresh,
          """)
  void whatARequestIsAboutIsTheFirstThingOfItsAddress(String path, String thing) {
    assertEquals(Optional.ofNullable(thing), ThingInQuestion.of(path));
  }

  private Future<String> stayAt(String thing) throws InterruptedException {
    var there = new CountDownLatch(1);
    var stay =
        threads.submit(
            () ->
                writers.let(
                    thing,
                    () -> {
                      there.countDown();
                      done.await();
                      return "stayed";
                    }));
    there.await();
    return stay;
  }

  private String refusal(String thing) {
    return assertThrows(ProblemException.class, () -> writers.let(thing, () -> "")).code();
  }
}
