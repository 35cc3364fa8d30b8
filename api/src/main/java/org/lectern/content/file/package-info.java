/**
 * Files of courses and sessions: who may upload them, who may read them now, and when they go
 * because nothing uses them. Their bytes are in {@link org.lectern.file}.
 */
package org.lectern.content.file;
