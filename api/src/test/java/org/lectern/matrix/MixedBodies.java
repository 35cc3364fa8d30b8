package org.lectern.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bodies of which one reference is allowed and another is not. */
record MixedBodies(String operation, String fault, String json, Person by) {
  /** Operations whose bodies name nobody and nothing else. */
  static final Set<String> NAMING_NOTHING =
      Set.of(
          "login",
          "redeemPasswordLink",
          "updateMe",
          "changePassword",
          "createPersonalToken",
          "createUser",
          "updateUser",
          "setPassword",
          "updateCourse",
          "createCategory",
          "updateCategory",
          "updateClass",
          "addSessionCourse",
          "copySession",
          "extendAccess",
          "linkClass",
          "updateCourseItem",
          "adaptSessionItem",
          "completeMyItem",
          "pushResult",
          "grantAttempts",
          "markSubmission");

  static final List<MixedBodies> ALL =
      List.of(
          session("/coaches", "'coaches': ['{teacher}', '{user}']"),
          session("/managers", "'managers': ['{planner}', '{teacher}']"),
          session("/learners", "'learners': ['{user}', '{inactive}']"),
          session("/learners", "'learners': ['{user}', 'nobody-at-all']"),
          session("/courses/1/course", "'courses': [{'course': '{course}'}, {'course': '{new}'}]"),
          session(
              "/courses/0/coaches",
              "'courses': [{'course': '{course}', 'coaches': ['{teacher}', '{user}']}]"),
          session("/classes/1", "'classes': ['{classId}', '{new}']"),
          session("/category", "'learners': ['{user}'], 'category': '{new}'"),
          new MixedBodies("updateSession", "/category", "{'title': '{new}', 'category': '{new}'}"),
          new MixedBodies("previewAccess", "/session", "{'durationDays': 3, 'session': '{new}'}"),
          new MixedBodies(
              "orderSessionCourses",
              "/courses",
              "{'courses': ['{otherCourse}', '{course}', '{spareCourse}']}"),
          new MixedBodies(
              "enrollBatch",
              "/items/1",
              "{'items': [{'user': '{awayUser}'}, {'user': '{inactive}'}]}"),
          new MixedBodies(
              "enrollBatch", "/items/1", "{'items': [{'user': '{awayUser}'}, {'user': '{new}'}]}"),
          new MixedBodies(
              "enrollBatch",
              "/items/0",
              "{'items': [{'user': '{awayUser}', 'excludedCourses': ['{course}', '{spareCourse}']}]}"),
          new MixedBodies(
              "enroll", "/excludedCourses/1", "{'excludedCourses': ['{course}', '{spareCourse}']}"),
          new MixedBodies(
              "createClass",
              "/owners",
              "{'name': '{new}', 'owners': ['{planner}', '{teacher}'], 'members': ['{user}']}"),
          new MixedBodies(
              "createClass", "/members", "{'name': '{new}', 'members': ['{user}', '{inactive}x']}"),
          item(
              "createCourseItem",
              "/after",
              "{'kind': 'PAGE', 'title': 'x', 'after': '{spareItem}'}"),
          item(
              "createCourseItem", "/after", "{'kind': 'PAGE', 'title': 'x', 'after': '{ownItem}'}"),
          item(
              "createSessionItem",
              "/after",
              "{'kind': 'PAGE', 'title': 'x', 'after': '{spareItem}'}"),
          item("updateSessionItem", "/after", "{'title': 'x', 'after': '{spareItem}'}"),
          item("orderCourseItems", "/items/1", "{'items': ['{spareItem}', '{item}']}"),
          scores("'course': '{course}', 'item': '{spareItem}', 'user': '{user}'"),
          scores("'course': '{spareCourse}', 'item': '{scoredItem}', 'user': '{user}'"),
          scores("'course': '{course}', 'item': '{scoredItem}', 'user': '{inactive}'"),
          new MixedBodies(
              "saveAnswers",
              "/answers/1/question",
              "{'answers': [{'question': '5', 'value': 'exit'}, {'question': '{new}', 'value': 'x'}]}",
              Person.LEARNER_IN),
          new MixedBodies(
              "previewQuiz",
              "/answers/1/question",
              "{'answers': [{'question': '5', 'value': 'exit'}, {'question': '{new}', 'value': 'x'}]}",
              Person.ADMINISTRATOR),
          new MixedBodies(
              "handIn", "/files", "{'text': 'x', 'files': ['{quiz}']}", Person.LEARNER_IN),
          new MixedBodies(
              "createCourse",
              "/authors",
              "{'code': '{new}', 'title': 'x', 'authors': ['{teacher}', '{user}']}"));

  /** What of them is allowed, for real. */
  static final Map<String, String> ALLOWED =
      Map.of(
          "createSession",
          quoted("{'title': '{new}', 'coaches': ['{teacher}'], 'learners': ['{user}']}"),
          "enrollBatch",
          quoted("{'items': [{'user': '{awayUser}'}]}"),
          "enroll",
          quoted("{'excludedCourses': ['{course}']}"),
          "createClass",
          quoted("{'name': '{new}', 'members': ['{user}']}"));

  /** A score that is allowed, and that one. */
  private static MixedBodies scores(String second) {
    return new MixedBodies(
        "pushResults",
        "/items/1",
        "{'items': [{'course': '{course}', 'item': '{scoredItem}', 'user': '{user}', 'score': 82},"
            + " {"
            + second
            + ", 'score': 82}]}");
  }

  private static MixedBodies item(String operation, String fault, String json) {
    return new MixedBodies(operation, fault, json, Person.ADMINISTRATOR);
  }

  private static MixedBodies session(String fault, String members) {
    return new MixedBodies("createSession", fault, "{'title': '{new}', " + members + "}");
  }

  private MixedBodies(String operation, String fault, String json) {
    this(operation, fault, json, Person.MANAGER);
  }

  MixedBodies {
    json = quoted(json);
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
