package org.leadershipadvisor.inference;

import java.time.LocalDate;
import org.leadershipadvisor.framework.Setting;

/**
 * Under which circumstances the profile is judged.
 *
 * @param asOf the day that counts as today
 * @param setting the kind of organisation
 */
public record Assessment(LocalDate asOf, Setting setting) {}
