package org.lectern.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A container of content that any number of sessions share. */
@Entity
@Table(name = "course")
public class Course {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String code;
  private String title;
  private String description;

  @Column(name = "external_id")
  private String externalId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private int version;

  protected Course() {}

  public Course(CourseDetails details, Instant createdAt) {
    this.createdAt = createdAt;
    change(details);
  }

  public void change(CourseDetails details) {
    code = details.code();
    title = details.title();
    description = details.description();
    externalId = details.externalId();
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String description() {
    return description;
  }

  public String externalId() {
    return externalId;
  }

  public int version() {
    return version;
  }
}
