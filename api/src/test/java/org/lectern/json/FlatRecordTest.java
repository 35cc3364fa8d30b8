package org.lectern.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

class FlatRecordTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T08:00:00Z");

  record Place(String room, Integer floor) {}

  record Span(Instant start, @Flat Place place) {}

  record Lesson(String title, @Flat Span span, List<String> people) implements Checked {
    @Override
    public void check(Faults faults) {
      faults.required("/title", title);
    }
  }

  private final ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private final JsonBinding binding;

  FlatRecordTest() {
    new StrictJson().customize(mapper);
    binding = new JsonBinding(mapper);
  }

  @Test
  void membersOfAPartStandBesideTheOthers() throws Exception {
    var lesson = new Lesson("Sums", new Span(MARCH, new Place("B 2", 3)), List.of("Ada"));
    var json =
        mapper.readTree(
            """
        {"title": "Sums", "start": "2026-03-01T08:00:00Z", "room": "B 2", "floor": 3,
         "people": ["Ada"]}""");
    assertEquals(json, binding.tree(lesson));
    assertEquals(lesson, binding.bind(json, Lesson.class));
  }

  @Test
  void aPartOfWhichNothingIsSentIsThereAndEmpty() throws Exception {
    var nothing = new Lesson("Sums", new Span(null, new Place(null, null)), null);
    var sent = mapper.readTree("{\"title\": \"Sums\", \"room\": null}");
    assertEquals(nothing, binding.bind(sent, Lesson.class));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"title": "S", "end": null}               | /end unknown-member
          {"title": "S", "span": {"start": null}}   | /span unknown-member
          {"title": "S", "place": {}, "room": {}}   | /place unknown-member, /room wrong-type
          {"start": "soon", "floor": "3"}           | /start bad-instant, /floor wrong-type, /title required
          {"title": "S", "floor": 2147483648}       | /floor wrong-type
          {"title": "S", "people": ["Ada", 7]}      | /people/1 wrong-type
          {"title": "S", "x": {"y": 1}, "z": [[2]]} | /x unknown-member, /z unknown-member
          """)
  void isReadAsStrictlyAsAnyOther(String body, String found) throws Exception {
    var faults = new Faults();
    binding.bind(mapper.readTree(body), Lesson.class, faults);
    assertEquals(
        found,
        faults.list().stream()
            .map(fault -> fault.pointer() + " " + fault.code())
            .collect(Collectors.joining(", ")));
  }

  @Test
  void insideAListItIsReadTheSameWay() throws Exception {
    record Lessons(List<Lesson> lessons) implements Checked {
      @Override
      public void check(Faults faults) {}
    }
    var faults = new Faults();
    var body = "{\"lessons\": [{\"title\": \"S\", \"floor\": 1}, {\"floor\": []}, 7]}";
    var read = binding.bind(mapper.readTree(body), Lessons.class, faults);
    assertEquals(1, read.lessons().get(0).span().place().floor());
    var pointers = faults.list().stream().map(fault -> fault.pointer()).toList();
    assertEquals(List.of("/lessons/1/floor", "/lessons/2"), pointers);
  }
}
