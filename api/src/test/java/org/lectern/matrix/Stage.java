package org.lectern.matrix;

import io.restassured.specification.RequestSpecification;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.content.file.FileItem;
import org.lectern.file.FileLinks;
import org.lectern.identity.User;
import org.lectern.identity.password.Passwords;
import org.lectern.identity.signin.AccessTokens;
import org.lectern.identity.signin.SignIns;
import org.lectern.matrix.Operations.Operation;

/**
 * Three sessions (to come, running, over), a fourth that is somebody else's, everybody in them, and
 * what the placeholders of a request mean for each.
 */
public final class Stage {
  private static final String SECRET = "a long enough password";

  /** A PUT of these brings nothing in. */
  private static final Set<String> CHANGES_WHAT_IS_IN =
      Set.of(
          "extendAccess",
          "hideSessionItem",
          "adaptSessionItem",
          "completeMyItem",
          "pushResult",
          "submitAttempt",
          "grantAttempts",
          "markSubmission");

  /** Made once: hashing is slow on purpose, and all have the same password. */
  private final String hash = Given.bean(Passwords.class).hash(SECRET);

  private final Map<Person, User> people = new EnumMap<>(Person.class);
  private final Map<Person, UUID> tokens = new EnumMap<>(Person.class);
  private final Map<Person, UUID> signIns = new EnumMap<>(Person.class);
  private final Map<Person, Bearer> bearers = new EnumMap<>(Person.class);
  private final UUID course = Given.course();
  private final UUID file = FileItem.file("Welcome.pdf");
  private final UUID fileItem = FileItem.withFile(course, null, file);
  private final UUID otherCourse = Given.course();
  private final UUID spareCourse = Given.course();
  private final GivenSession running = session("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
  private final GivenSession coming = session("2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z");
  private final GivenSession over = session("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
  private final GivenSession elsewhere = session("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z");
  private final User teacher = Given.user(PlatformRole.TEACHER);
  private final User planner = Given.user(PlatformRole.SESSION_ADMIN);
  private final User learnerOfBoth = Given.user(PlatformRole.LEARNER);
  private final UUID tokenOfBoth = token(learnerOfBoth);
  private final UUID signInOfBoth = Given.signIn(learnerOfBoth).id();
  private final UUID item = GivenItem.page().marked().in(course);
  private final UUID otherItem = GivenItem.page().in(course);
  private final UUID readItem = GivenItem.page().marked().in(course);
  private final UUID spareItem = GivenItem.page().in(spareCourse);
  private final UUID scoredItem = GivenItem.external().in(course);
  private final UUID quiz = GivenItem.quiz().in(course);
  private final UUID freshQuiz = GivenItem.quiz().in(course);
  private final UUID endingQuiz = GivenItem.quiz().in(course);
  private final UUID assignment = GivenItem.assignment().in(course);
  private final UUID markedWork = GivenItem.assignment().in(course);
  private final Map<Person, Work> work = new EnumMap<>(Person.class);
  private final Map<World, UUID> waiting = new HashMap<>();
  private final Map<GivenSession, UUID> ownItems = new HashMap<>();
  private final World here;
  private final World there;

  public Stage() {
    for (var person : Person.values()) {
      if (person.role != null) people.put(person, Given.userWithHash(person.role, hash));
    }
    people.forEach((person, user) -> tokens.put(person, token(user)));
    people.forEach((person, user) -> signIns.put(person, Given.signIn(user).id()));
    running
        .learner(who(Person.LEARNER_IN))
        .courseCoach(course, who(Person.COACH_OF_COURSE))
        .courseCoach(otherCourse, who(Person.COACH_OF_OTHER_COURSE))
        .coach(who(Person.SESSION_COACH))
        .manager(who(Person.MANAGER))
        .manager(who(Person.DEACTIVATED));
    coming.learner(who(Person.LEARNER_BEFORE));
    over.learner(who(Person.LEARNER_AFTER));
    elsewhere
        .learner(who(Person.LEARNER_ELSEWHERE))
        .coach(who(Person.SESSION_COACH_ELSEWHERE))
        .manager(who(Person.MANAGER_ELSEWHERE));
    here = World.of(running.learner(learnerOfBoth), course, who(Person.MANAGER));
    there = World.of(elsewhere.learner(learnerOfBoth), course, who(Person.MANAGER_ELSEWHERE));
    Given.sql("update app_user set active = false where id = ?", who(Person.DEACTIVATED).id());
    for (var session : List.of(running, coming, over, elsewhere)) {
      ownItems.put(session, GivenItem.page().in(session, course));
    }
    for (var world : List.of(here, there)) haveScored(world);
    for (var world : List.of(here, there)) {
      waiting.put(world, work(world.session(), world.learner()).handedIn(markedWork, "Mark me"));
    }
    work.put(Person.LEARNER_IN, workOf(running, who(Person.LEARNER_IN)));
    work.put(Person.LEARNER_ELSEWHERE, workOf(elsewhere, who(Person.LEARNER_ELSEWHERE)));
    for (var person : people.keySet()) haveVisited(person);
  }

  /** A sign-in, and an access token of it. */
  private record Bearer(SignIns.Opened signIn, String token) {
    static Bearer of(User user) {
      var signIn = Given.signIn(user);
      return new Bearer(signIn, Given.bean(AccessTokens.class).issue(signIn));
    }

    boolean isOpen() {
      return Given.bean(SignIns.class).find(signIn.user(), signIn.id()).isPresent();
    }
  }

  /**
   * A token of theirs that opens, for signing one takes longer than most requests: the same one
   * until something ends its sign-in.
   */
  RequestSpecification as(Person person) {
    if (person.role == null) return As.nobody();
    var bearer =
        bearers.compute(
            person, (who, held) -> held != null && held.isOpen() ? held : Bearer.of(who(who)));
    return As.token(bearer.token);
  }

  /** The last part of the address of a file in the course, for them in that session. */
  private String seal(Person person, UUID session) {
    var reader = person.role == null ? who(Person.LEARNER_IN) : who(person);
    var address = Given.bean(FileLinks.class).address(reader.id(), session, course, fileItem, file);
    return address.substring(FileLinks.PATH.length());
  }

  /** Two attempts that run, one of them to be ended, and something handed in. */
  private record Work(UUID attempt, UUID endingAttempt, UUID submission) {
    static final Work NONE = new Work(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  }

  private GivenWork work(GivenSession session, User learner) {
    return new GivenWork(session, course, learner);
  }

  private Work workOf(GivenSession session, User learner) {
    var theirs = work(session, learner);
    return new Work(
        theirs.attempt(quiz), theirs.attempt(endingQuiz), theirs.handedIn(assignment, "Mine"));
  }

  /** What waits for a mark in that world. */
  UUID waitingIn(World world) {
    return waiting.get(world);
  }

  /** Nobody's where they have none. */
  UUID attemptOf(Person person) {
    return work.getOrDefault(person, Work.NONE).attempt;
  }

  UUID submissionOf(Person person) {
    return work.getOrDefault(person, Work.NONE).submission;
  }

  /** Their learner has a score. */
  private void haveScored(World world) {
    world.session().scored(world.learner(), course, scoredItem, 70, null);
  }

  private void haveVisited(Person person) {
    for (var session : List.of(sessionOf(person), running)) {
      Given.sql(
          "insert into visit values (?1, ?2, ?3, ?4, ?4, 1) on conflict do nothing",
          session.id(),
          course,
          who(person).id(),
          TestClock.NOON);
      Given.sql(
          "insert into first_entry values (?, ?, ?) on conflict do nothing",
          session.id(),
          who(person).id(),
          TestClock.NOON);
    }
  }

  private GivenSession session(String start, String end) {
    var session = GivenSession.dated().access(start, end).made();
    session.withCourse(course);
    session.withCourse(otherCourse);
    return session;
  }

  /** A personal token of somebody, whose secret nobody has. */
  static UUID token(User user) {
    var id = UUID.randomUUID();
    Given.sql(
        """
        insert into personal_token (id, user_id, name, prefix, hash, created_at, expires_at)
        values (?1, ?2, ?3, 'x', decode(md5(?3), 'hex'), ?4, cast(?4 as timestamptz) + interval '1 day')""",
        id,
        user.id(),
        Given.unique("token"),
        TestClock.NOON);
    return id;
  }

  public User who(Person person) {
    return people.get(person);
  }

  /** The item that this session alone has. */
  UUID ownItemOf(GivenSession session) {
    return ownItems.get(session);
  }

  User learnerOfBoth() {
    return learnerOfBoth;
  }

  UUID tokenOf(Person person) {
    return tokens.get(person);
  }

  UUID signInOf(Person person) {
    return signIns.get(person);
  }

  UUID tokenOfBoth() {
    return tokenOfBoth;
  }

  UUID signInOfBoth() {
    return signInOfBoth;
  }

  /** Where the person belongs, and where they do not. */
  World home(Person person) {
    return isElsewhere(person) ? there : here;
  }

  World away(Person person) {
    return isElsewhere(person) ? here : there;
  }

  private static boolean isElsewhere(Person person) {
    return switch (person) {
      case LEARNER_ELSEWHERE, SESSION_COACH_ELSEWHERE, MANAGER_ELSEWHERE -> true;
      default -> false;
    };
  }

  /** The session in which the person has their role, that of the others where they have none. */
  GivenSession sessionOf(Person person) {
    return switch (person) {
      case LEARNER_BEFORE -> coming;
      case LEARNER_AFTER -> over;
      default -> home(person).session();
    };
  }

  /**
   * What there is elsewhere, and not in the first place of an operation's path: nothing where the
   * operation is to bring it in.
   */
  List<String> notIn(Operation operation, String place) {
    if (operation.method().equals("PUT") && !CHANGES_WHAT_IS_IN.contains(operation.id())) {
      return List.of();
    }
    return switch (place) {
      case "user" -> List.of(there.learner().id().toString(), there.learner().username());
      case "course" -> List.of(spareCourse.toString());
      case "item" -> List.of(spareItem.toString(), ownItems.get(elsewhere).toString());
      case "classId" -> List.of(there.classId().toString());
      case "attempt" -> List.of(work.get(Person.LEARNER_ELSEWHERE).attempt.toString());
      case "submission" -> List.of(waiting.get(there).toString());
      case "token" -> List.of(tokenOfBoth.toString());
      case "signIn" -> List.of(signInOfBoth.toString());
      default -> throw new IllegalArgumentException("Say which " + place + " is not in a session");
    };
  }

  /**
   * What stands for {@code {name}} in a path or a body, where this person asks. For those elsewhere
   * it is what is not theirs.
   */
  public Map<String, String> places(Person person) {
    var places = new HashMap<String, String>();
    places.put("session", (isElsewhere(person) ? running : sessionOf(person)).id().toString());
    places.put("awaySession", elsewhere.id().toString());
    places.put("course", course.toString());
    places.put("otherCourse", otherCourse.toString());
    places.put("spareCourse", spareCourse.toString());
    places.put("item", item.toString());
    places.put("otherItem", otherItem.toString());
    places.put("readItem", readItem.toString());
    places.put("spareItem", spareItem.toString());
    places.put("scoredItem", scoredItem.toString());
    places.put("quiz", quiz.toString());
    places.put("freshQuiz", freshQuiz.toString());
    places.put("endingQuiz", endingQuiz.toString());
    places.put("assignment", assignment.toString());
    places.put("markedWork", markedWork.toString());
    places.put("attempt", work.get(Person.LEARNER_IN).attempt.toString());
    places.put("endingAttempt", work.get(Person.LEARNER_IN).endingAttempt.toString());
    places.put("submission", waiting.get(here).toString());
    places.put("ownItem", ownItemOf(isElsewhere(person) ? running : sessionOf(person)).toString());
    places.put("user", here.learner().id().toString());
    places.put("awayUser", there.learner().username());
    places.put("learnerOfBoth", learnerOfBoth.id().toString());
    places.put("teacher", teacher.username());
    places.put("planner", planner.username());
    places.put("inactive", people.get(Person.DEACTIVATED).username());
    places.put("classId", here.classId().toString());
    places.put("category", here.category().toString());
    places.put("importId", here.importId().toString());
    places.put("seal", seal(person, UUID.fromString(places.get("session"))));
    var owner = person.role == null || isElsewhere(person) ? Person.LEARNER_IN : person;
    places.put("token", tokens.get(owner).toString());
    places.put("signIn", signIns.get(owner).toString());
    places.put("owner", who(owner).username());
    places.put("new", Given.unique("new"));
    places.put("name", person.role == null ? "nobody" : who(person).username());
    places.put("secret", SECRET);
    return places;
  }
}
