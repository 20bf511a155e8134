/**
 * What an organisation fills in: empty questionnaires, and filled ones on their way to a profile and back. Sheets and
 * columns follow the records of the profile, so that what a profile can say a questionnaire can ask.
 */
@NullMarked
package org.leadershipadvisor.questionnaire;

import org.jspecify.annotations.NullMarked;
