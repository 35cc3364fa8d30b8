/** How the learners of one course get on in each of its sessions. */
package org.lectern.tracking.course;
