package org.leadershipadvisor.report;

import org.leadershipadvisor.framework.Setting;

/** What people call a setting. */
public final class SettingName {

    private SettingName() {}

    /** Without an article: community hospital. */
    public static String of(Setting setting) {
        return switch (setting) {
            case COMMUNITY_HOSPITAL -> "community hospital";
            case ACADEMIC_CENTER -> "academic medical centre";
            case HEALTH_SYSTEM -> "health system";
            case SPECIALTY_HOSPITAL -> "specialty hospital";
            case GROUP_PRACTICE -> "group practice";
            case TRIBAL_CLINIC -> "tribal clinic";
            case OTHER -> "health-care organisation";
        };
    }
}
