/**
 * Work that goes on after the answer: queued in the database, and taken up again after a restart.
 * What the work does belongs to its feature.
 */
package org.lectern.jobs;
