"""What people and intake can do: plain functions, run by one runner, each one transaction and one Change."""
