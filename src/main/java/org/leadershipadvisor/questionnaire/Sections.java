package org.leadershipadvisor.questionnaire;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.leadershipadvisor.profile.Field;
import org.leadershipadvisor.profile.Organization;
import org.leadershipadvisor.profile.Profile;
import org.leadershipadvisor.profile.Rater;

/** The sheets of a profile, but for those with answers. */
final class Sections {

    static final String START = "Start";
    static final String RATERS = "raters";
    static final String ANSWERS = "answers";

    /** How the first of the people is called in pointers. */
    static final String FIRST = "0";

    private static final String ORGANIZATION = "organization";

    private static final Section START_SECTION = start();
    private static final Section RATER_SECTION = raters();
    private static final List<Section> REGISTERS = components(Profile.class)
            .filter(component -> register(component))
            .map(Sections::section)
            .toList();
    private static final List<Section> MAPS = components(Organization.class)
            .filter(component -> Columns.raw(component.getGenericType()) == Map.class)
            .map(Sections::map)
            .toList();

    private Sections() {}

    /** Whose profile it is, and whose answers. */
    static Section startSheet() {
        return START_SECTION;
    }

    /** What is known of an organisation besides its answers, register by register. */
    static List<Section> registers() {
        return REGISTERS;
    }

    /** An organisation's attributes and its own words. */
    static List<Section> maps() {
        return MAPS;
    }

    /** Who answered one by one. */
    static Section raterSheet() {
        return RATER_SECTION;
    }

    static List<Section> all() {
        List<Section> all = new ArrayList<>(List.of(START_SECTION));
        all.addAll(REGISTERS);
        all.addAll(MAPS);
        all.add(RATER_SECTION);
        return all;
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Stream.of(type.getRecordComponents());
    }

    private static boolean register(RecordComponent component) {
        Class<?> type = Columns.raw(component.getGenericType());
        return (type.isRecord() && type != Organization.class)
                || (type == List.class && Columns.argument(component.getGenericType()) != Rater.class);
    }

    private static Section start() {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : Profile.class.getRecordComponents()) {
            Class<?> type = component.getType();
            if (type == Organization.class) {
                Columns.of(type).forEach(column -> columns.add(column.within(ORGANIZATION)));
            } else if (!register(component) && type != Map.class && type != List.class) {
                columns.addAll(Columns.of(component));
            }
        }
        Columns.of(Rater.class).forEach(column -> columns.add(yours(column)));
        return new Section(START, "", List.of(), Section.Layout.FORM, columns);
    }

    /** Only one person's questionnaire says whose it is. */
    private static Column yours(Column column) {
        return column.at(FIRST)
                .at(RATERS)
                .optional()
                .named("Your " + column.heading().toLowerCase(Locale.ROOT));
    }

    private static Section section(RecordComponent component) {
        String name = component.getName();
        String title = Column.sentence(Column.words(name));
        String says = component.getAnnotation(Field.class).value();
        if (component.getType() == List.class) {
            Class<?> entry = Columns.raw(Columns.argument(component.getGenericType()));
            return new Section(title, says, List.of(name), Section.Layout.TABLE, Columns.of(entry));
        }
        return new Section(title, says, List.of(), Section.Layout.FORM, form(component));
    }

    /** The fields, and, last, whether the register is there though none of them is known. */
    private static List<Column> form(RecordComponent component) {
        List<Column> columns = new ArrayList<>();
        Columns.of(component.getType()).forEach(column -> columns.add(column.at(component.getName())));
        columns.add(new Column(
                "Nothing known",
                List.of(component.getName()),
                Kind.OBJECT,
                "Yes keeps this sheet in the profile though nothing above is filled in",
                List.of(Column.YES),
                false,
                Limits.NONE));
        return columns;
    }

    private static Section map(RecordComponent component) {
        Class<?> value = Columns.raw(Columns.argument(component.getGenericType()));
        Kind kind = value == Object.class ? Kind.ANY : Kind.TEXT;
        String says = component.getAnnotation(Field.class).value();
        return new Section(
                Column.sentence(Column.words(component.getName())),
                says,
                List.of(ORGANIZATION, component.getName()),
                Section.Layout.MAP,
                List.of(Column.of("value", kind, says, List.of(), true, Limits.NONE)));
    }

    private static Section raters() {
        return new Section(
                "Raters",
                "Who answered one by one, by role; never by name. Their answers stand on the sheet "
                        + AnswerSheet.RATER_ANSWERS,
                List.of(RATERS),
                Section.Layout.TABLE,
                Columns.of(Rater.class));
    }
}
