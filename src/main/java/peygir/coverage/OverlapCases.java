package peygir.coverage;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OverlapCases extends Repository<OverlapCase, OverlapCaseId> {

    OverlapCase save(OverlapCase overlapCase);

    /** The case of two activities, whichever of them is named first. */
    @Query("""
            select o from OverlapCase o
            where (o.firstActivity = :one and o.secondActivity = :other) or (o.firstActivity = :other and o.secondActivity = :one)
            """)
    Optional<OverlapCase> of(ActivityId one, ActivityId other);
}
