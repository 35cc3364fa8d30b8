package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.jobs.Job;
import org.lectern.jobs.JobState;

/** The background work of imports: a key is the id of one and the state that it is to leave. */
@ApplicationScoped
class ImportJob implements Job {
  static final String NAME = "import";
  private static final int ID_LENGTH = 36;

  private final ImportRunner runner;

  ImportJob(ImportRunner runner) {
    this.runner = runner;
  }

  static String key(UUID id, JobState state) {
    return id + " " + state;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String key) {
    runner.run(id(key));
  }

  @Override
  public void giveUp(String key, RuntimeException reason) {
    runner.giveUp(id(key));
  }

  private static UUID id(String key) {
    return UUID.fromString(key.substring(0, ID_LENGTH));
  }
}
