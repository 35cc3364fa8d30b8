package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.Users;
import org.lectern.json.JsonBinding;
import org.lectern.planning.SessionPlanner;
import org.lectern.planning.SessionRequest;
import org.lectern.problem.Faults;
import org.lectern.results.OwnWork;
import org.lectern.session.SessionCourses;

/** The demo sessions, dated around the day on which they are created. */
@ApplicationScoped
class DemoSessions {
  private final JsonBinding binding;
  private final SessionPlanner planner;
  private final SessionCourses sessionCourses;
  private final DemoLayer layer;
  private final DemoWork work;
  private final DemoScores scores;
  private final DemoTasks tasks;
  private final History history;
  private final Users users;
  private final Clock clock;

  DemoSessions(
      JsonBinding binding,
      SessionPlanner planner,
      SessionCourses sessionCourses,
      DemoLayer layer,
      DemoWork work,
      DemoScores scores,
      DemoTasks tasks,
      History history,
      Users users,
      Clock clock) {
    this.binding = binding;
    this.planner = planner;
    this.sessionCourses = sessionCourses;
    this.layer = layer;
    this.work = work;
    this.scores = scores;
    this.tasks = tasks;
    this.history = history;
    this.users = users;
    this.clock = clock;
  }

  /**
   * @param said what the API takes for a new session, and what happened in it since
   * @param courses all demo courses by their codes
   */
  void add(ObjectNode said, UUID manager, Map<String, UUID> courses) {
    var days = DemoDays.from(clock.instant(), said.get("timeZone").asText());
    var enrolled = said.remove("enrolled");
    var locked = said.remove("locked");
    var changes = said.remove("layer");
    var done = said.remove("work");
    var reported = said.remove("scores");
    var taken = said.remove("tasks");
    days.put(said);
    var request = binding.bind(said, SessionRequest.class);
    var session = planner.create(request, manager, new Faults()).id();
    if (enrolled != null) work.enrolled(session, days.at(enrolled.asText()));
    if (locked != null) lock(session, locked.asText(), manager, courses);
    if (changes != null) change(session, changes, courses);
    if (done != null) work(session, done, courses, days);
    if (reported != null) score(session, reported, courses, days);
    if (taken != null) take(session, taken, courses, days);
  }

  private void lock(UUID session, String code, UUID manager, Map<String, UUID> courses) {
    sessionCourses.lock(session, courses.get(code), true);
    history.record(manager, SessionChange.of(session, ChangeKind.COURSE_LOCKED, code, null, null));
  }

  private void change(UUID session, JsonNode changes, Map<String, UUID> courses) {
    var code = changes.get("course").asText();
    var coach = users.require(changes.get("by").asText()).id();
    layer.put(new DemoLayer.At(session, courses.get(code), code, coach), changes);
  }

  private void work(UUID session, JsonNode done, Map<String, UUID> courses, DemoDays days) {
    for (var inCourse : done.properties()) {
      var course = courses.get(inCourse.getKey());
      for (var learner : inCourse.getValue().properties()) {
        var user = users.require(learner.getKey()).id();
        work.add(new OwnWork.Place(session, course, user), learner.getValue(), days);
      }
    }
  }

  private void score(UUID session, JsonNode said, Map<String, UUID> courses, DemoDays days) {
    for (var inCourse : said.properties()) {
      var course = courses.get(inCourse.getKey());
      for (var item : inCourse.getValue().properties()) {
        scores.add(session, course, item.getKey(), item.getValue().deepCopy(), days);
      }
    }
  }

  private void take(UUID session, JsonNode said, Map<String, UUID> courses, DemoDays days) {
    for (var inCourse : said.properties()) {
      var course = courses.get(inCourse.getKey());
      for (var item : inCourse.getValue().properties()) {
        tasks.add(session, course, item.getKey(), item.getValue(), days);
      }
    }
  }
}
