package org.leadershipadvisor.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How finance takes part. */
public record Finance(
        @Field("Whether the finance director is named owner of an aim or a part of one")
        Ternary directorOwnsAim,

        @Field(value = "Share of quality committee meetings the finance director attends, 0 to 1", max = 1) @Nullable
        BigDecimal qualityCommitteeAttendance,

        @Field("Whether the multi-year financial plan holds assumptions drawn from the aims")
        Ternary planIncludesAims,

        @Field(value = "Years the financial plan looks ahead", max = 50) @Nullable
        Integer planYears,

        @Field(value = "Waste to be removed each year, as a share of operating cost, 0 to 1", max = 1) @Nullable
        BigDecimal wasteReductionTarget,

        @Field(
                "Whether clinicians check what each saving does to patients before it is made; left out where nothing is saved")
        Ternary savingsChecked)
        implements Fact {

    public Finance {
        directorOwnsAim = directorOwnsAim == null ? Ternary.UNKNOWN : directorOwnsAim;
        planIncludesAims = planIncludesAims == null ? Ternary.UNKNOWN : planIncludesAims;
        savingsChecked = savingsChecked == null ? Ternary.UNKNOWN : savingsChecked;
    }

    @Override
    public String path() {
        return "finance";
    }

    @Override
    public String label() {
        return "the finance register";
    }
}
