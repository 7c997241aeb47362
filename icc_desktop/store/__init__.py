"""All SQL: opening, threads, migrations, journal, projections, backup."""
