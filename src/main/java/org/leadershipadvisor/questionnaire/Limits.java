package org.leadershipadvisor.questionnaire;

import org.leadershipadvisor.profile.Field;

/**
 * What values of a column must keep to.
 *
 * @param refersTo the register whose ids it may hold; empty where it refers to nothing
 * @param none whether it may say that there is none
 * @param whole whether numbers must be whole
 * @param min the least number
 * @param max the greatest number
 * @param past whether it is a day that must not lie after the one the profile describes
 * @param notBefore the field of the same entry whose day must not lie after this one; empty where there is none
 */
record Limits(String refersTo, boolean none, boolean whole, double min, double max, boolean past, String notBefore) {

    /** None but those of its kind. */
    static final Limits NONE = new Limits("", false, false, 0, 0, false, "");

    static Limits of(Field field, Class<?> type, boolean stated) {
        return new Limits(
                field.refersTo(),
                stated,
                type == Integer.class,
                field.min(),
                field.max(),
                field.past(),
                field.notBefore());
    }
}
