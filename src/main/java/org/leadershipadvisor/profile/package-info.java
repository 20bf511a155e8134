/**
 * An organisation's profile: what it says of its aims, measures, projects, people and bodies, and its answers to the
 * framework's questions. Reading is strict and complains completely; what a profile does not say is unknown, never no.
 */
@NullMarked
package org.leadershipadvisor.profile;

import org.jspecify.annotations.NullMarked;
