/** Workbooks (.xlsx) as files: how they look, and what their cells hold. Knows nothing of profiles and advice. */
@NullMarked
package org.leadershipadvisor.workbook;

import org.jspecify.annotations.NullMarked;
