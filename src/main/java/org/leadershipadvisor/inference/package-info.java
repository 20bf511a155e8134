/**
 * From a profile to conclusions: facts go into a rules session; evidence, standings, contradictions, reasons and
 * priority points come out. The only package that knows the rules engine. Public for rules, not for embedders.
 */
@NullMarked
package org.leadershipadvisor.inference;

import org.jspecify.annotations.NullMarked;
