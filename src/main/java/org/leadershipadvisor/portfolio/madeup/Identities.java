package org.leadershipadvisor.portfolio.madeup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leadershipadvisor.framework.Setting;
import org.leadershipadvisor.profile.Organization;

/** Invents whose profile it is. */
final class Identities {

    private static final List<String> FIRST = List.of(
            "Alder", "Birch", "Cedar", "Eagle", "Elm", "Fern", "Granite", "Harbor", "Juniper", "Lake", "Maple", "Mill",
            "North", "Oak", "Pine", "Prairie", "Quarry", "River", "Sand", "Spring", "Stone", "Summit", "Willow");
    private static final List<String> SECOND = List.of(
            "bend", "bridge", "brook", "cliff", "crest", "field", "ford", "gate", "grove", "haven", "hill", "mont",
            "moor", "point", "ridge", "side", "ton", "vale", "view", "wood");
    private static final List<String> REGIONS =
            List.of("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west", "centre");

    /** Community hospitals are half of all. */
    private static final List<Setting> SETTINGS = List.of(
            Setting.COMMUNITY_HOSPITAL,
            Setting.COMMUNITY_HOSPITAL,
            Setting.COMMUNITY_HOSPITAL,
            Setting.COMMUNITY_HOSPITAL,
            Setting.COMMUNITY_HOSPITAL,
            Setting.ACADEMIC_CENTER,
            Setting.HEALTH_SYSTEM,
            Setting.SPECIALTY_HOSPITAL,
            Setting.GROUP_PRACTICE,
            Setting.TRIBAL_CLINIC);

    private Identities() {}

    static Organization organization(long number, Draws draws) {
        Setting setting = draws.pick(SETTINGS);
        String place = draws.pick(FIRST) + draws.pick(SECOND);
        String id = "%s-%07d".formatted(place.toLowerCase(Locale.ROOT), number);
        return new Organization(id, place + " " + kind(setting), setting, attributes(setting, draws), Map.of());
    }

    private static String kind(Setting setting) {
        return switch (setting) {
            case COMMUNITY_HOSPITAL -> "Hospital";
            case ACADEMIC_CENTER -> "University Hospital";
            case HEALTH_SYSTEM -> "Health System";
            case SPECIALTY_HOSPITAL -> "Heart Hospital";
            case GROUP_PRACTICE -> "Medical Group";
            case TRIBAL_CLINIC -> "Tribal Clinic";
            case OTHER -> "Care";
        };
    }

    private static Map<String, Object> attributes(Setting setting, Draws draws) {
        return Map.of(
                "beds", BigDecimal.valueOf(Math.round(beds(setting) * Math.exp(0.5 * draws.normal()))),
                "region", draws.pick(REGIONS),
                "rural", draws.chance(setting == Setting.TRIBAL_CLINIC ? 0.9 : 0.3),
                "teaching", setting == Setting.ACADEMIC_CENTER || draws.chance(0.15));
    }

    private static int beds(Setting setting) {
        return switch (setting) {
            case COMMUNITY_HOSPITAL -> 160;
            case ACADEMIC_CENTER -> 650;
            case HEALTH_SYSTEM -> 1100;
            case SPECIALTY_HOSPITAL -> 90;
            case GROUP_PRACTICE, OTHER -> 8;
            case TRIBAL_CLINIC -> 12;
        };
    }
}
