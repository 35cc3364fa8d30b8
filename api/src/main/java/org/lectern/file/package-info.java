/**
 * Uploaded files: their bytes in the database, where each may be named, how much room there is, and
 * the signed addresses by which people read them. Who may read one now, and who may upload, belongs
 * to the content that names it.
 */
package org.lectern.file;
