package org.leadershipadvisor.questionnaire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipadvisor.framework.Names;
import org.leadershipadvisor.profile.Answer;
import org.leadershipadvisor.profile.Field;
import org.leadershipadvisor.profile.Stated;
import org.leadershipadvisor.profile.Ternary;

/** The columns of a record's fields; what stands in maps has sheets of its own. */
final class Columns {

    static final List<String> YES_NO = List.of(Column.YES, Column.NO);
    private static final List<String> IS_THERE = List.of(Column.YES, Column.NONE);

    private Columns() {}

    /** In the record's order; where a record stands within, its own columns follow the one that says that it is there. */
    static List<Column> of(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> raw(component.getGenericType()) != Map.class)
                .flatMap(component -> of(component).stream())
                .toList();
    }

    /** The columns of one field. */
    static List<Column> of(RecordComponent component) {
        Field field = component.getAnnotation(Field.class);
        Type type = component.getGenericType();
        boolean stated = raw(type) == Stated.class;
        Type held =
                raw(type) == Stated.class || raw(type) == Set.class || raw(type) == List.class ? argument(type) : type;
        String name = component.getName();
        if (raw(type) == Set.class || raw(type) == List.class) {
            return List.of(list(name, field, raw(held)));
        }
        List<Column> columns = new ArrayList<>(List.of(scalar(name, field, raw(held), stated)));
        if (raw(held).isRecord()) {
            of(raw(held)).forEach(inner -> columns.add(inner.within(component.getName())));
        }
        return columns;
    }

    private static Column list(String name, Field field, Class<?> element) {
        if (!element.isEnum() && field.refersTo().isEmpty()) {
            throw new IllegalStateException("A list whose entries could hold what parts them: " + name);
        }
        Limits limits = Limits.of(field, element, false);
        List<String> words = element.isEnum() ? choices(element) : List.of();
        return Column.of(name, Kind.LIST, field.value(), words, field.required(), limits);
    }

    private static Column scalar(String name, Field field, Class<?> type, boolean stated) {
        Limits limits = Limits.of(field, type, stated);
        if (type.isRecord()) {
            return Column.of(
                    name,
                    Kind.OBJECT,
                    field.value(),
                    stated ? IS_THERE : List.of(Column.YES),
                    field.required(),
                    limits);
        } else if (type == Ternary.class) {
            return Column.of(name, Kind.YES_NO, field.value(), YES_NO, field.required(), limits);
        } else if (type == Answer.Level.class) {
            return Column.of(name, Kind.LEVEL, field.value(), List.of(), field.required(), limits);
        } else if (type.isEnum()) {
            List<String> choices = choices(type);
            List<String> all = stated
                    ? Stream.concat(choices.stream(), Stream.of(Column.NONE)).toList()
                    : choices;
            return Column.of(name, Kind.CHOICE, field.value(), all, field.required(), limits);
        }
        return Column.of(name, kind(type, field), says(type, field), List.of(), field.required(), limits);
    }

    private static Kind kind(Class<?> type, Field field) {
        if (type == String.class) {
            return field.id() || !field.refersTo().isEmpty() ? Kind.ID : Kind.TEXT;
        } else if (type == Integer.class || type == BigDecimal.class) {
            return Kind.NUMBER;
        } else if (type == LocalDate.class) {
            return Kind.DAY;
        }
        throw new IllegalStateException("No column can hold a " + type);
    }

    private static String says(Class<?> type, Field field) {
        if (type == LocalDate.class) {
            return field.value() + ", as year-month-day";
        }
        boolean bounded = Number.class.isAssignableFrom(type) && field.max() < 1_000_000;
        return bounded && !field.value().contains(" to ")
                ? field.value() + " (" + print(field.min()) + " to " + print(field.max()) + ")"
                : field.value();
    }

    private static String print(double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    /** The names of constants with spaces, as people write. */
    @SuppressWarnings("unchecked")
    static List<String> choices(Class<?> type) {
        return Names.all((Class<? extends Enum<?>>) type).stream()
                .map(name -> name.replace('-', ' '))
                .toList();
    }

    static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    static Type argument(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }
}
