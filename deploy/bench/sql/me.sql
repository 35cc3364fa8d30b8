\set n random(:first, :last)
select id, username, first_name, last_name, email, role, time_zone, language, active, token_version from app_user
where id = ('01900001-0000-7000-8000-' || lpad(to_hex(:n::int), 12, '0'))::uuid;
