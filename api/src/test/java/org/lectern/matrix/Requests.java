package org.lectern.matrix;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * What is sent with each operation that takes more than its address: queries, other people in the
 * path, bodies.
 */
public final class Requests {
  private Requests() {}

  /** Query strings; every DELETE that can only look does only look. */
  public static final Map<String, String> QUERIES =
      Map.of(
          "createImport", "?kind=ENROLLMENTS&dryRun=true",
          "checkSessionTitle", "?title=Any",
          "listMySessions", "?view=CURRENT",
          "listSessionsOfUser", "?view=CURRENT",
          "exportTracking", "?session={session}",
          "uploadFile", "?name=a.txt",
          "uploadSessionFile", "?name=a.txt",
          "uploadMyFile", "?name=a.txt",
          "checkAccess", "?user={user}");

  /** Who stands for {@code {user}} where a learner would be refused for another reason. */
  private static final Map<String, String> OTHER_USER =
      Map.ofEntries(
          entry("addSessionCoach", "teacher"),
          entry("removeSessionCoach", "teacher"),
          entry("addCourseCoach", "teacher"),
          entry("removeCourseCoach", "teacher"),
          entry("addCourseAuthor", "teacher"),
          entry("removeCourseAuthor", "teacher"),
          entry("addSessionManager", "planner"),
          entry("removeSessionManager", "planner"),
          entry("revokeTokenOfUser", "owner"),
          entry("endSignInsOfUser", "owner"),
          entry("endSignInOfUser", "owner"),
          entry("addClassOwner", "planner"),
          entry("removeClassOwner", "planner"));

  /** What only sessions have is changed there; what is read is what nobody else changes. */
  private static final Map<String, String> OTHER_ITEM =
      Map.ofEntries(
          entry("updateSessionItem", "ownItem"),
          entry("deleteSessionItem", "ownItem"),
          entry("readMyItem", "readItem"),
          entry("completeMyItem", "readItem"),
          entry("readResult", "scoredItem"),
          entry("pushResult", "scoredItem"),
          entry("deleteResult", "scoredItem"),
          entry("listMyAttempts", "quiz"),
          entry("startAttempt", "freshQuiz"),
          entry("readMyAttempt", "quiz"),
          entry("saveAnswers", "quiz"),
          entry("submitAttempt", "endingQuiz"),
          entry("listAttempts", "quiz"),
          entry("grantAttempts", "quiz"),
          entry("previewQuiz", "quiz"),
          entry("listMySubmissions", "assignment"),
          entry("handIn", "assignment"),
          entry("uploadMyFile", "assignment"),
          entry("releaseMarks", "markedWork"));

  /** The name of what stands for a place in the path of an operation. */
  public static String nameOf(String operation, String place) {
    return switch (place) {
      case "user" -> OTHER_USER.getOrDefault(operation, place);
      case "item" -> OTHER_ITEM.getOrDefault(operation, place);
      case "course" -> operation.equals("orderCourseItems") ? "spareCourse" : place;
      case "attempt" -> operation.equals("submitAttempt") ? "endingAttempt" : place;
      default -> place;
    };
  }

  /** The same places, with those that operation needs in place of the usual ones. */
  static Map<String, String> placesFor(String operation, Map<String, String> places) {
    for (var place : List.of("user", "item", "course", "attempt")) {
      places.put(place, places.get(nameOf(operation, place)));
    }
    return places;
  }

  static final String GOOD_PASSWORD_CHANGE =
      "{\"currentPassword\": \"{secret}\", \"newPassword\": \"{secret} {new}\"}";

  public static final Map<String, String> BODIES =
      Map.ofEntries(
          entry("login", "{\"username\": \"{name}\", \"password\": \"{secret}\"}"),
          entry("redeemPasswordLink", "{\"secret\": \"unknown\", \"newPassword\": \"{secret}\"}"),
          entry("updateMe", "{\"timeZone\": \"Europe/Paris\"}"),
          entry(
              "changePassword",
              "{\"currentPassword\": \"wrong\", \"newPassword\": \"{secret} 2\"}"),
          entry("createPersonalToken", "{\"name\": \"{new}\"}"),
          entry(
              "createUser",
              "{\"username\": \"{new}\", \"firstName\": \"A\", \"lastName\": \"B\", \"email\": \"{new}@example.org\"}"),
          entry("updateUser", "{\"firstName\": \"Anna\"}"),
          entry("setPassword", "{\"password\": \"{secret} {new}\"}"),
          entry("createCourse", "{\"code\": \"{new}\", \"title\": \"{new}\"}"),
          entry("updateCourse", "{\"description\": \"x\"}"),
          entry("createCategory", "{\"name\": \"{new}\"}"),
          entry("updateCategory", "{\"startsAt\": null}"),
          entry("createClass", "{\"name\": \"{new}\"}"),
          entry("updateClass", "{\"description\": \"x\"}"),
          entry("createSession", "{\"title\": \"{new}\"}"),
          entry("updateSession", "{\"description\": \"x\"}"),
          entry("previewAccess", "{\"session\": \"{session}\"}"),
          entry("orderSessionCourses", "{\"courses\": [\"{otherCourse}\", \"{course}\"]}"),
          entry("addSessionCourse", "{}"),
          entry("copySession", "{\"title\": \"{new}\", \"shiftDays\": 7, \"dryRun\": true}"),
          entry("enroll", "{}"),
          entry("enrollBatch", "{\"dryRun\": true, \"items\": [{\"user\": \"{user}\"}]}"),
          entry(
              "extendAccess",
              "{\"accessUntil\": \"2027-01-01T00:00:00Z\", \"reason\": \"illness\"}"),
          entry("linkClass", "{}"),
          entry("createImport", "session,username\n"),
          entry("uploadFile", "Some words."),
          entry("uploadSessionFile", "Some words."),
          entry("createCourseItem", "{\"kind\": \"PAGE\", \"title\": \"{new}\"}"),
          entry("updateCourseItem", "{\"title\": \"{new}\"}"),
          entry("orderCourseItems", "{\"items\": [\"{spareItem}\"]}"),
          entry("createSessionItem", "{\"kind\": \"PAGE\", \"title\": \"{new}\"}"),
          entry("updateSessionItem", "{\"title\": \"{new}\"}"),
          entry("adaptSessionItem", "{\"title\": \"{new}\"}"),
          entry("completeMyItem", "{\"done\": true}"),
          entry("saveAnswers", "{\"answers\": [{\"question\": \"5\", \"value\": \"exit\"}]}"),
          entry("previewQuiz", "{\"answers\": [{\"question\": \"5\", \"value\": \"exit\"}]}"),
          entry("handIn", "{\"text\": \"All doors were shut.\"}"),
          entry("uploadMyFile", "Some words."),
          entry("grantAttempts", "{\"attempts\": 1}"),
          entry("markSubmission", "{\"points\": 82.5}"),
          entry("pushResult", "{\"score\": 82.5}"),
          entry(
              "pushResults",
              "{\"dryRun\": true, \"items\": [{\"course\": \"{course}\", \"item\": \"{scoredItem}\", \"user\": \"{user}\", \"score\": 82.5}]}"));

  /** A text with the places of a stage in place of their names in braces. */
  public static String filled(String text, Map<String, String> places) {
    for (var place : places.entrySet())
      text = text.replace("{" + place.getKey() + "}", place.getValue());
    return text;
  }
}
